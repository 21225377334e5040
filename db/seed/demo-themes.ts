import type { ProjectSphere } from '#app/domain/clusters/vocabulary.ts'

type Pair = readonly [ru: string, en: string]

/** What demo content of one field of work is made of. None of it is taken from real organisations. */
export type Theme = {
  id: string
  /** Found in a cluster's folded Russian name. */
  name: RegExp
  specialisations: readonly string[]
  /** Second halves of invented company names: «Нева-Реагент». */
  nouns: readonly string[]
  /** Completes «Объединить предприятия, науку и образование, чтобы …». */
  aim: Pair
  products: Pair
  /** Completes «Кластер ждёт …». */
  welcome: Pair
  projects: readonly (readonly [sphere: ProjectSphere, ru: string, en: string])[]
  needs: readonly Pair[]
  offers: readonly Pair[]
}

// Order matters: a name is tried from the top, so the narrow come before the broad.
export const themes: readonly Theme[] = [
  {
    id: 'nuclear',
    name: /ядерн|атомн/,
    specialisations: ['nuclear-and-radiation-technology'],
    nouns: ['Изотоп', 'Атоммаш', 'Дозиметр', 'Ускоритель', 'Радиомед', 'Контур', 'Реактор', 'Нейтрон', 'Спектр', 'Детектор'],
    aim: ['превратить ядерные и радиационные технологии в гражданскую продукцию', 'turn nuclear and radiation technologies into civilian products'],
    products: ['Изотопная продукция, оборудование для энергетики, медицинские ускорители, приборы радиационного контроля', 'Isotopes, equipment for power plants, medical accelerators, radiation monitoring instruments'],
    welcome: ['разработчиков детекторов, медицинские центры и заводы точного литья', 'developers of detectors, medical centres and precision foundries'],
    projects: [
      ['rnd', 'Линейный ускоритель для стерилизации медицинских изделий', 'Linear accelerator for sterilising medical devices'],
      ['infrastructure_production', 'Участок контроля сварных швов крупных корпусов', 'Weld inspection shop for large vessels'],
      ['education', 'Учебный полигон по радиационной безопасности', 'Training ground for radiation safety'],
    ],
    needs: [['Лаборатория калибровки дозиметров', 'Laboratory to calibrate dosimeters'], ['Поставщик монокристаллов для детекторов', 'Supplier of single crystals for detectors']],
    offers: [['Облучение образцов на исследовательских установках', 'Irradiation of samples on research facilities'], ['Изготовление корпусов высокого давления', 'Manufacture of high-pressure vessels']],
  },
  {
    id: 'aerospace',
    name: /авиа|аэрокосм|космическ|ракетн|созвездие/,
    specialisations: ['aviation-industry', 'space-industry'],
    nouns: ['Аэросистемы', 'Крыло', 'Турбина', 'Авионика', 'Фюзеляж', 'Орбита', 'Вектор', 'Высота', 'Планер', 'Агрегат'],
    aim: ['наладить выпуск авиационных агрегатов и беспилотных систем на общей базе поставщиков', 'make aircraft units and unmanned systems from a shared base of suppliers'],
    products: ['Агрегаты и узлы воздушных судов, беспилотные системы, авионика, детали двигателей, наземное оборудование', 'Aircraft units and assemblies, unmanned systems, avionics, engine parts, ground equipment'],
    welcome: ['изготовителей оснастки, разработчиков бортовых программ и испытательные лаборатории', 'toolmakers, developers of on-board software and test laboratories'],
    projects: [
      ['rnd', 'Грузовой беспилотник для труднодоступных районов', 'Cargo drone for hard-to-reach areas'],
      ['infrastructure_production', 'Общий цех термообработки авиационных деталей', 'Shared heat-treatment shop for aircraft parts'],
      ['design', 'Единая цифровая модель агрегатов топливной системы', 'Common digital model of fuel-system units'],
    ],
    needs: [['Испытательный стенд для топливных агрегатов', 'Test rig for fuel units'], ['Изготовитель крупногабаритной оснастки', 'Maker of large tooling']],
    offers: [['Пятикоординатная обработка титановых деталей', 'Five-axis machining of titanium parts'], ['Испытания на вибрацию и перегрузки', 'Vibration and overload tests']],
  },
  {
    id: 'shipbuilding',
    name: /судостро|корабел|морск/,
    specialisations: ['shipbuilding'],
    nouns: ['Верфь', 'Судомаш', 'Гидроприбор', 'Якорь', 'Марин', 'Эхолот', 'Борт', 'Причал', 'Навигатор', 'Винт'],
    aim: ['строить гражданские суда с отечественным оборудованием и общими нормами кооперации', 'build civilian vessels with home-made equipment and shared rules of cooperation'],
    products: ['Суда малого и среднего флота, судовое оборудование, гидроакустика, навигационные приборы', 'Small and medium-sized vessels, ship equipment, hydroacoustics, navigation instruments'],
    welcome: ['изготовителей судовых дизелей, конструкторские бюро и поставщиков изоляции', 'makers of marine diesels, design bureaus and suppliers of insulation'],
    projects: [
      ['rnd', 'Электрическое пассажирское судно для городских маршрутов', 'Electric passenger boat for city routes'],
      ['design', 'Библиотека типовых узлов судовых систем', 'Library of standard units for ship systems'],
      ['infrastructure_production', 'Линия плазменной резки для трёх верфей', 'Plasma cutting line for three shipyards'],
    ],
    needs: [['Поставщик судовой арматуры из бронзы', 'Supplier of bronze marine valves'], ['Партнёр по испытаниям винтов', 'Partner for propeller trials']],
    offers: [['Стапельные места для корпусов до 60 м', 'Slipways for hulls of up to 60 m'], ['Проектирование судовых электросистем', 'Design of ship electrical systems']],
  },
  {
    id: 'automotive',
    name: /автомобил|автопром|камск/,
    specialisations: ['automotive-industry'],
    nouns: ['Автокомпонент', 'Привод', 'Шасси', 'Автосвет', 'Кардан', 'Рессора', 'Штамп', 'Автоагрегат', 'Мотор', 'Кузов'],
    aim: ['выпускать автокомпоненты рядом со сборкой и вместе осваивать электрический транспорт', 'make car components next to assembly and master electric transport together'],
    products: ['Кузовные и литые детали, электрические приводы, светотехника, салоны, тормозные системы', 'Body and cast parts, electric drives, lighting, interiors, brake systems'],
    welcome: ['поставщиков второго и третьего уровня, разработчиков аккумуляторов и испытательные полигоны', 'second and third-tier suppliers, battery developers and proving grounds'],
    projects: [
      ['rnd', 'Электропривод для лёгких грузовиков', 'Electric drive for light lorries'],
      ['infrastructure_production', 'Общий склад и сортировка компонентов', 'Shared warehouse and sorting of components'],
      ['education', 'Учебный цех наладчиков роботов', 'Training shop for robot technicians'],
    ],
    needs: [['Поставщик литья под давлением', 'Supplier of die castings'], ['Партнёр по климатическим испытаниям', 'Partner for climatic tests']],
    offers: [['Мощности холодной штамповки', 'Cold stamping capacity'], ['Испытания узлов на ресурс', 'Endurance tests of assemblies']],
  },
  {
    id: 'agrimachinery',
    name: /сельскохозяйственного машиностроения|сельхозмаш|аграрного машиностроения|агромаш/,
    specialisations: ['agricultural-machinery'],
    nouns: ['Агромаш', 'Нива', 'Сеялка', 'Комбайн', 'Борозда', 'Культиватор', 'Сельмаш', 'Зерноток', 'Плуг', 'Прицеп'],
    aim: ['дать полю технику, которая собрана, обслужена и обновляется в своей стране', 'give the fields machines that are built, serviced and renewed at home'],
    products: ['Посевные и почвообрабатывающие машины, прицепы, зерносушилки, системы точного земледелия', 'Seeders and tillage machines, trailers, grain dryers, precision farming systems'],
    welcome: ['литейные цеха, разработчиков навигации и сервисные центры', 'foundries, developers of navigation and service centres'],
    projects: [
      ['rnd', 'Система автоматического вождения для тракторов', 'Automatic steering system for tractors'],
      ['design', 'Модульная сеялка для малых хозяйств', 'Modular seeder for small farms'],
      ['marketing', 'Общий стенд и полевые показы техники', 'Shared stand and field shows of machinery'],
    ],
    needs: [['Изготовитель гидроцилиндров', 'Maker of hydraulic cylinders'], ['Поле для испытаний техники', 'Field to test machinery']],
    offers: [['Лазерная резка и порошковая окраска', 'Laser cutting and powder coating'], ['Сервис техники в полевых условиях', 'Field service of machinery']],
  },
  {
    id: 'transport',
    name: /транспортн|железнодорож|метровагон|метрополит/,
    specialisations: ['transport-engineering', 'transport-and-infrastructure-construction'],
    nouns: ['Вагонмаш', 'Тележка', 'Рельс', 'Тяга', 'Трансмаш', 'Перегон', 'Колея', 'Тормоз', 'Депо', 'Магистраль'],
    aim: ['обновлять подвижной состав и пути силами участников, от проекта до обслуживания', 'renew rolling stock and track with the members’ own forces, from design to service'],
    products: ['Вагоны и их узлы, тормозное оборудование, системы управления движением, путевая техника', 'Carriages and their assemblies, brake equipment, train control systems, track machines'],
    welcome: ['разработчиков бортовой электроники, изготовителей салонов и проектные институты', 'developers of on-board electronics, makers of interiors and design institutes'],
    projects: [
      ['rnd', 'Система диагностики тележек в движении', 'System to diagnose bogies in motion'],
      ['infrastructure_production', 'Испытательный участок пути', 'Test section of track'],
      ['infrastructure_social', 'Обновление грузового подъезда к промышленной площадке', 'Renewal of the freight access to an industrial site'],
    ],
    needs: [['Поставщик огнестойких материалов для салонов', 'Supplier of fire-resistant materials for interiors'], ['Разработчик тяговых преобразователей', 'Developer of traction converters']],
    offers: [['Сварка алюминиевых кузовов', 'Welding of aluminium bodies'], ['Испытания тормозных систем', 'Tests of brake systems']],
  },
  {
    id: 'oilgas',
    name: /нефтегаз|нефтехим|газопереработ|нефтян/,
    specialisations: ['crude-oil-and-natural-gas-extraction', 'oilfield-drilling-and-exploration-equipment', 'special-machinery-and-oil-and-gas-equipment'],
    nouns: ['Нефтемаш', 'Полимер', 'Газосервис', 'Фонтан', 'Скважина', 'Катализ', 'Реагент', 'Буровик', 'Арматура', 'Мономер'],
    aim: ['перерабатывать больше сырья на месте и делать оборудование для промыслов у себя', 'process more raw material locally and make oilfield equipment at home'],
    products: ['Устьевое и насосное оборудование, полимеры и мономеры, реагенты для добычи, сервис скважин', 'Wellhead and pumping equipment, polymers and monomers, production reagents, well services'],
    welcome: ['изготовителей арматуры, химические лаборатории и сервисные компании', 'makers of valves, chemical laboratories and service companies'],
    projects: [
      ['rnd', 'Отечественный катализатор для глубокой переработки', 'Home-made catalyst for deep processing'],
      ['infrastructure_production', 'Испытательная скважина для оборудования участников', 'Test well for the members’ equipment'],
      ['education', 'Тренажёр бурения для колледжей', 'Drilling simulator for colleges'],
    ],
    needs: [['Изготовитель стойких к коррозии покрытий', 'Maker of corrosion-resistant coatings'], ['Партнёр по переработке попутного газа', 'Partner to process associated gas']],
    offers: [['Стендовые испытания насосов', 'Bench tests of pumps'], ['Анализ состава нефти и газа', 'Analysis of oil and gas composition']],
  },
  {
    id: 'optics',
    name: /фотоник|оптик|волоконн|светотехн|лазер/,
    specialisations: ['optics-and-photonics'],
    nouns: ['Фотон', 'Линза', 'Лазер', 'Световод', 'Кристалл', 'Спектр', 'Люмен', 'Призма', 'Оптоволокно', 'Луч'],
    aim: ['пройти весь путь от кристалла и волокна до готового прибора', 'cover the whole path from crystal and fibre to the finished instrument'],
    products: ['Специальное оптическое волокно, лазеры, датчики, светодиодные светильники, приборы контроля', 'Special optical fibre, lasers, sensors, LED lighting, inspection instruments'],
    welcome: ['разработчиков датчиков, изготовителей кристаллов и системных интеграторов', 'developers of sensors, makers of crystals and system integrators'],
    projects: [
      ['rnd', 'Волоконный датчик состояния мостов', 'Fibre sensor of bridge condition'],
      ['infrastructure_production', 'Общая линия вытяжки волокна', 'Shared fibre drawing line'],
      ['design', 'Семейство промышленных светильников', 'Family of industrial luminaires'],
    ],
    needs: [['Заказчик на датчики температуры в цехах', 'Customer for temperature sensors in workshops'], ['Поставщик особо чистого кварца', 'Supplier of high-purity quartz']],
    offers: [['Напыление оптических покрытий', 'Deposition of optical coatings'], ['Измерения параметров волокна', 'Measurement of fibre parameters']],
  },
  {
    id: 'jewellery',
    name: /ювелир/,
    specialisations: ['jewellery-industry'],
    nouns: ['Камея', 'Скань', 'Оправа', 'Самоцвет', 'Финифть', 'Гранат', 'Проба', 'Зернь', 'Кабошон', 'Огранка'],
    aim: ['сохранить ювелирную школу и вывести мастерские на общий рынок', 'keep the jewellery school alive and bring workshops to a common market'],
    products: ['Украшения из золота и серебра, художественное литьё, инструмент ювелира, упаковка', 'Gold and silver jewellery, art casting, jeweller’s tools, packaging'],
    welcome: ['дизайнеров, художественные школы и торговые площадки', 'designers, art schools and marketplaces'],
    projects: [
      ['design', 'Коллекция по музейным образцам', 'Collection after museum pieces'],
      ['infrastructure_production', 'Общий участок литья и пробирования', 'Shared casting and assaying shop'],
      ['marketing', 'Совместный стенд на выставках', 'Shared stand at exhibitions'],
    ],
    needs: [['Разработчик программ трёхмерного дизайна', 'Developer of 3D design software'], ['Поставщик огранённых самоцветов', 'Supplier of cut gemstones']],
    offers: [['Литьё по выплавляемым моделям', 'Lost-wax casting'], ['Практика для студентов-ювелиров', 'Placements for jewellery students']],
  },
  {
    id: 'textiles',
    name: /текстил|легк/,
    specialisations: ['light-industry-textiles-apparel'],
    nouns: ['Текстиль', 'Лён', 'Челнок', 'Пряжа', 'Мануфактура', 'Трикотаж', 'Стежок', 'Ситец', 'Полотно', 'Нить'],
    aim: ['вернуть полный цикл: от волокна и ткани до одежды и технического текстиля', 'bring back the full cycle, from fibre and cloth to clothes and technical textiles'],
    products: ['Ткани и трикотаж, рабочая одежда, медицинский и технический текстиль, домашний текстиль', 'Fabrics and knitwear, workwear, medical and technical textiles, home textiles'],
    welcome: ['швейные мастерские, дизайнеров и поставщиков красителей', 'sewing workshops, designers and suppliers of dyes'],
    projects: [
      ['rnd', 'Нетканый материал для фильтров', 'Non-woven material for filters'],
      ['infrastructure_production', 'Общий раскройный центр', 'Shared cutting centre'],
      ['marketing', 'Торговая марка региона для домашнего текстиля', 'Regional brand for home textiles'],
    ],
    needs: [['Поставщик стойких красителей', 'Supplier of fast dyes'], ['Сеть для сбыта рабочей одежды', 'Network to sell workwear']],
    offers: [['Пошив малых партий за две недели', 'Small batches sewn in two weeks'], ['Испытания тканей на прочность', 'Strength tests of fabrics']],
  },
  {
    id: 'timber',
    name: /лесопром|лесн|дерев|помориннова/,
    specialisations: ['forestry-and-woodworking', 'pulp-and-paper'],
    nouns: ['Лес', 'Фанера', 'Сруб', 'Пилорама', 'Бор', 'Картон', 'Древмаш', 'Кедр', 'Пеллета', 'Щепа'],
    aim: ['использовать дерево целиком: от строевого бруса до биотоплива и бумаги', 'use the whole tree, from structural timber to biofuel and paper'],
    products: ['Клеёный брус и дома, фанера, картон и бумага, пеллеты, мебельные щиты', 'Glued timber and houses, plywood, cardboard and paper, pellets, furniture boards'],
    welcome: ['проектировщиков деревянных домов, изготовителей клея и лесные питомники', 'designers of wooden houses, makers of adhesives and forest nurseries'],
    projects: [
      ['rnd', 'Безопасный клей для несущих конструкций', 'Safe adhesive for load-bearing structures'],
      ['infrastructure_production', 'Котельная на отходах для посёлка и завода', 'Waste-fired boiler house for a village and a plant'],
      ['design', 'Типовая школа из клеёного бруса', 'Standard school of glued timber'],
    ],
    needs: [['Оборудование для сортировки брёвен', 'Equipment to sort logs'], ['Покупатель коры и щепы', 'Buyer of bark and wood chips']],
    offers: [['Камерная сушка пиломатериалов', 'Kiln drying of sawn timber'], ['Проектирование деревянных домов', 'Design of wooden houses']],
  },
  {
    id: 'composites',
    name: /композит|полимерн|новые материалы/,
    specialisations: ['new-materials'],
    nouns: ['Композит', 'Углеволокно', 'Препрег', 'Матрица', 'Базальт', 'Профиль', 'Смола', 'Пластик', 'Ламинат', 'Нанослой'],
    aim: ['сделать новые материалы привычными для стройки, транспорта и энергетики', 'make new materials an everyday choice in building, transport and energy'],
    products: ['Композитные профили и арматура, углеродные и базальтовые ткани, смолы, готовые конструкции', 'Composite profiles and rebar, carbon and basalt fabrics, resins, finished structures'],
    welcome: ['проектировщиков, строительные компании и изготовителей оснастки', 'designers, building companies and toolmakers'],
    projects: [
      ['rnd', 'Композитный пешеходный мост', 'Composite footbridge'],
      ['infrastructure_production', 'Общая испытательная лаборатория материалов', 'Shared materials testing laboratory'],
      ['marketing', 'Каталог решений для городского хозяйства', 'Catalogue of solutions for city services'],
    ],
    needs: [['Поставщик эпоксидных связующих', 'Supplier of epoxy binders'], ['Площадка для опытного моста', 'Site for a pilot bridge']],
    offers: [['Пултрузия профилей на заказ', 'Pultrusion of profiles to order'], ['Климатические испытания образцов', 'Climatic tests of samples']],
  },
  {
    id: 'pharma',
    name: /фармацевт|медицин|медико|биомед|фарма|здравоохр/,
    specialisations: ['medical-and-pharmaceutical-industry', 'medical-industry', 'healthcare-and-social-services'],
    nouns: ['Фарма', 'Медтех', 'Субстанция', 'Диагност', 'Биомед', 'Имплант', 'Реагент', 'Вакцина', 'Стерил', 'Пульс'],
    aim: ['довести разработки до аптеки и клиники: от субстанции и прибора до готового изделия', 'bring research to the pharmacy and the clinic, from substance and instrument to the finished product'],
    products: ['Лекарственные препараты и субстанции, диагностические наборы, медицинские приборы, расходные материалы', 'Medicines and active substances, diagnostic kits, medical instruments, consumables'],
    welcome: ['контрактные лаборатории, разработчиков приборов и производителей упаковки', 'contract laboratories, developers of instruments and packaging makers'],
    projects: [
      ['rnd', 'Набор для ранней диагностики болезней сердца', 'Kit for early diagnosis of heart disease'],
      ['infrastructure_production', 'Общая линия стерильного розлива', 'Shared sterile filling line'],
      ['education', 'Программа подготовки технологов по правилам GMP', 'Training programme for technologists in GMP rules'],
    ],
    needs: [['Поставщик субстанций для дженериков', 'Supplier of substances for generics'], ['Клиника для испытаний прибора', 'Clinic for trials of a device']],
    offers: [['Контрактный выпуск твёрдых форм', 'Contract manufacture of solid forms'], ['Доклинические исследования', 'Preclinical studies']],
  },
  {
    id: 'biotech',
    name: /биотех|биофарм|аквакульт|рыбн|аквабио|пущино/,
    specialisations: ['biotechnology'],
    nouns: ['Биосинтез', 'Фермент', 'Пробиотик', 'Клетка', 'Геном', 'Культура', 'Белок', 'Биоген', 'Аква', 'Штамм'],
    aim: ['перевести открытия биологии в промышленные технологии и продукты', 'turn discoveries of biology into industrial technologies and products'],
    products: ['Ферменты и закваски, кормовые добавки, биопрепараты для растений, посадочный материал, аквакультура', 'Enzymes and starter cultures, feed additives, biopreparations for plants, planting stock, aquaculture'],
    welcome: ['фермеров, пищевые предприятия и разработчиков биореакторов', 'farmers, food producers and developers of bioreactors'],
    projects: [
      ['rnd', 'Кормовой белок из побочных продуктов', 'Feed protein from by-products'],
      ['infrastructure_production', 'Опытная установка ферментации', 'Pilot fermentation plant'],
      ['education', 'Школа молодых биотехнологов', 'School of young biotechnologists'],
    ],
    needs: [['Биореактор на 500 л в аренду', 'A 500 L bioreactor for rent'], ['Хозяйства для полевых опытов', 'Farms for field trials']],
    offers: [['Коллекция промышленных штаммов', 'Collection of industrial strains'], ['Секвенирование образцов', 'Sequencing of samples']],
  },
  {
    id: 'food',
    name: /агропром|пищев|молоч|продукции растение|продукции животно|долина дона|агробио/,
    specialisations: ['food-industry', 'agriculture'],
    nouns: ['Молоко', 'Зерно', 'Колос', 'Сыродел', 'Агро', 'Мельница', 'Хлеб', 'Сад', 'Пасека', 'Продукт'],
    aim: ['собрать путь от поля до прилавка внутри региона и поднять доход каждого звена', 'keep the way from field to shelf within the region and raise the income of every link'],
    products: ['Молочная и мясная продукция, крупы и мука, корма, овощи и ягоды, продукты глубокой переработки', 'Dairy and meat products, cereals and flour, feed, vegetables and berries, deep-processed products'],
    welcome: ['фермерские хозяйства, упаковочные производства и торговые сети', 'farms, packaging plants and retail chains'],
    projects: [
      ['infrastructure_production', 'Общий логистический центр с холодным складом', 'Shared logistics centre with cold storage'],
      ['rnd', 'Глубокая переработка молочной сыворотки', 'Deep processing of whey'],
      ['marketing', 'Региональный знак качества', 'Regional quality mark'],
    ],
    needs: [['Поставщик упаковки из картона', 'Supplier of cardboard packaging'], ['Лаборатория проверки молока', 'Laboratory to test milk']],
    offers: [['Контрактная сушка и фасовка', 'Contract drying and packing'], ['Поставки зерна малыми партиями', 'Grain in small lots']],
  },
  {
    id: 'ict',
    name: /информацион|it-|smart|изумрудная|безопасность|интеграции технологий|коммуникац/,
    specialisations: ['information-and-communication-technology'],
    nouns: ['Софт', 'Код', 'Данные', 'Интегратор', 'Алгоритм', 'Платформа', 'Сеть', 'Цифра', 'Модуль', 'Квант'],
    aim: ['создавать программы и сервисы, которыми предприятия региона пользуются каждый день', 'create software and services that the region’s companies use every day'],
    products: ['Промышленные программы, системы управления и видеоаналитики, защита данных, разработка на заказ', 'Industrial software, control and video analytics systems, data protection, custom development'],
    welcome: ['промышленных заказчиков, стартапы и кафедры прикладной математики', 'industrial customers, start-ups and departments of applied mathematics'],
    projects: [
      ['rnd', 'Зрение машины для контроля качества', 'Machine vision for quality control'],
      ['education', 'Общая стажировка для студентов третьего курса', 'Joint placements for third-year students'],
      ['marketing', 'Витрина решений участников', 'Showcase of the members’ solutions'],
    ],
    needs: [['Завод для пилотного внедрения', 'Factory for a pilot roll-out'], ['Наставники для молодых команд', 'Mentors for young teams']],
    offers: [['Аудит защищённости систем', 'Security audit of systems'], ['Разработка мобильных приложений', 'Development of mobile applications']],
  },
  {
    id: 'electronics',
    name: /радиоэлектрон|приборостро|микроэлектрон|электроник|зеленоград|планар|приборо|роботот/,
    specialisations: ['radio-electronics-and-instrument-making', 'microelectronics-and-instrument-making'],
    nouns: ['Прибор', 'Микрон', 'Плата', 'Сигнал', 'Импульс', 'Антенна', 'Датчик', 'Схема', 'Радиозавод', 'Кварц'],
    aim: ['собрать в одной цепочке разработку, компоненты и приборы для гражданского рынка', 'bring design, components and instruments for the civilian market into one chain'],
    products: ['Датчики и измерительные приборы, печатные платы, средства связи, промышленная автоматика', 'Sensors and measuring instruments, printed circuit boards, communications equipment, industrial automation'],
    welcome: ['разработчиков микросхем, контрактных сборщиков и испытательные центры', 'chip designers, contract assemblers and test centres'],
    projects: [
      ['rnd', 'Отечественный счётчик воды с радиоканалом', 'Home-made radio water meter'],
      ['infrastructure_production', 'Общая линия монтажа плат', 'Shared board assembly line'],
      ['design', 'Единый конструктив промышленных контроллеров', 'Common casing for industrial controllers'],
    ],
    needs: [['Изготовитель многослойных плат', 'Maker of multilayer boards'], ['Заказчик на датчики вибрации', 'Customer for vibration sensors']],
    offers: [['Поверхностный монтаж малых серий', 'Surface mounting of small series'], ['Испытания на электромагнитную совместимость', 'Electromagnetic compatibility tests']],
  },
  {
    id: 'ecology',
    name: /водоснаб|водоотвед|чистых технолог|эколог|отход/,
    specialisations: ['ecology-and-resource-stewardship'],
    nouns: ['Вода', 'Фильтр', 'Эко', 'Чистота', 'Насос', 'Рециклинг', 'Мембрана', 'Родник', 'Озон', 'Ресурс'],
    aim: ['сделать воду, воздух и отходы делом точных технологий, а не устранения последствий', 'make water, air and waste a matter of exact technology rather than of clearing up'],
    products: ['Очистные установки, мембраны, приборы учёта, переработка отходов, экологический контроль', 'Treatment plants, membranes, meters, waste processing, environmental monitoring'],
    welcome: ['коммунальные предприятия, лаборатории и изготовителей насосов', 'utilities, laboratories and pump makers'],
    projects: [
      ['rnd', 'Мембранный модуль для малых посёлков', 'Membrane module for small settlements'],
      ['infrastructure_social', 'Датчики утечек в городской сети', 'Leak sensors in the city network'],
      ['education', 'Учебная станция водоподготовки', 'Training station for water treatment'],
    ],
    needs: [['Площадка для пилотной установки', 'Site for a pilot plant'], ['Поставщик активированного угля', 'Supplier of activated carbon']],
    offers: [['Анализ воды за один день', 'Water analysis in one day'], ['Проектирование очистных установок', 'Design of treatment plants']],
  },
  {
    id: 'energy',
    name: /энергет|электротех|энергомаш|кабел|электромех|газотурбо/,
    specialisations: ['power-engineering-equipment', 'electrical-engineering', 'cable-and-electrical-industry', 'energy'],
    nouns: ['Энергомаш', 'Трансформатор', 'Кабель', 'Реле', 'Контакт', 'Генератор', 'Щит', 'Статор', 'Фаза', 'Изолятор'],
    aim: ['выпускать надёжное электрооборудование с высокой долей своих комплектующих', 'make dependable electrical equipment with a high share of own components'],
    products: ['Трансформаторы и подстанции, релейная защита, кабели, турбины малой мощности, системы учёта', 'Transformers and substations, relay protection, cables, small turbines, metering systems'],
    welcome: ['сетевые компании, разработчиков силовой электроники и испытательные центры', 'grid companies, developers of power electronics and test centres'],
    projects: [
      ['rnd', 'Цифровая подстанция для промышленных площадок', 'Digital substation for industrial sites'],
      ['infrastructure_production', 'Высоковольтный испытательный стенд', 'High-voltage test rig'],
      ['education', 'Чемпионат молодых релейщиков', 'Championship of young relay engineers'],
    ],
    needs: [['Поставщик электротехнической стали', 'Supplier of electrical steel'], ['Заказчик на пилотную подстанцию', 'Customer for a pilot substation']],
    offers: [['Испытания напряжением до 500 кВ', 'Tests at up to 500 kV'], ['Намотка и сборка трансформаторов', 'Winding and assembly of transformers']],
  },
  {
    id: 'construction',
    name: /(^|[^а-я])строит/,
    specialisations: ['building-materials', 'construction', 'construction-municipal-services-architecture-and-technical-testing'],
    nouns: ['Строй', 'Кирпич', 'Бетон', 'Панель', 'Фасад', 'Керамика', 'Кровля', 'Каркас', 'Цемент', 'Утеплитель'],
    aim: ['строить быстрее и теплее из материалов, которые делают сами участники', 'build faster and warmer with materials made by the members themselves'],
    products: ['Кирпич и панели, сухие смеси, утеплители, фасадные системы, готовые модули зданий', 'Bricks and panels, dry mixes, insulation, façade systems, ready building modules'],
    welcome: ['архитекторов, застройщиков и испытательные лаборатории', 'architects, developers and testing laboratories'],
    projects: [
      ['design', 'Модульный детский сад на 120 мест', 'Modular kindergarten for 120 children'],
      ['rnd', 'Бетон с добавками из промышленных отходов', 'Concrete with additives from industrial waste'],
      ['infrastructure_production', 'Цех крупноразмерных панелей', 'Shop for large panels'],
    ],
    needs: [['Застройщик для пилотного дома', 'Developer for a pilot house'], ['Поставщик золы и шлаков', 'Supplier of ash and slag']],
    offers: [['Испытания материалов на морозостойкость', 'Frost-resistance tests of materials'], ['Проектирование модульных зданий', 'Design of modular buildings']],
  },
  {
    id: 'metal',
    name: /металлург|арматуро|титан/,
    specialisations: ['metallurgy-and-metalworking'],
    nouns: ['Металл', 'Сталь', 'Прокат', 'Литьё', 'Сплав', 'Поковка', 'Метиз', 'Профиль', 'Арматура', 'Чугун'],
    aim: ['повысить глубину переработки металла и вместе загружать оборудование', 'process metal more deeply and keep equipment busy together'],
    products: ['Прокат и поковки, точное литьё, трубопроводная арматура, крепёж, сварные конструкции', 'Rolled metal and forgings, precision castings, pipeline valves, fasteners, welded structures'],
    welcome: ['машиностроителей, разработчиков сплавов и испытательные лаборатории', 'machine builders, developers of alloys and testing laboratories'],
    projects: [
      ['rnd', 'Сплав для арматуры, работающей на морозе', 'Alloy for valves that work in frost'],
      ['infrastructure_production', 'Общий участок термической обработки', 'Shared heat-treatment shop'],
      ['education', 'Школа литейщиков', 'School of foundry workers'],
    ],
    needs: [['Заказы на точное литьё', 'Orders for precision castings'], ['Поставщик ферросплавов', 'Supplier of ferroalloys']],
    offers: [['Химический анализ сплавов', 'Chemical analysis of alloys'], ['Токарная обработка деталей до 3 м', 'Turning of parts up to 3 m']],
  },
  {
    id: 'chemistry',
    name: /хими|аэрозол/,
    specialisations: ['chemical-industry', 'rubber-and-plastic-products'],
    nouns: ['Химпром', 'Реактив', 'Краска', 'Полимер', 'Аэрозоль', 'Синтез', 'Каучук', 'Раствор', 'Сорбент', 'Лак'],
    aim: ['замкнуть цепочки малотоннажной химии внутри кластера', 'close the chains of specialty chemicals within the cluster'],
    products: ['Лаки и краски, бытовая химия, резинотехнические изделия, реактивы, полимерная упаковка', 'Paints and varnishes, household chemicals, rubber goods, reagents, polymer packaging'],
    welcome: ['поставщиков сырья, изготовителей упаковки и лаборатории анализа', 'suppliers of raw materials, packaging makers and analytical laboratories'],
    projects: [
      ['rnd', 'Краски на водной основе для металла', 'Water-based paints for metal'],
      ['infrastructure_production', 'Общий склад опасных веществ', 'Shared store for hazardous substances'],
      ['marketing', 'Единый каталог малотоннажной химии', 'Common catalogue of specialty chemicals'],
    ],
    needs: [['Поставщик отдушек и красителей', 'Supplier of fragrances and dyes'], ['Технолог по рецептурам', 'Formulation technologist']],
    offers: [['Контрактный розлив аэрозолей', 'Contract aerosol filling'], ['Хроматография образцов', 'Chromatography of samples']],
  },
  {
    id: 'machinery',
    name: /машиностро|станко|липецкмаш|насос/,
    specialisations: ['machine-tools-and-tooling', 'special-machinery'],
    nouns: ['Станкомаш', 'Инструмент', 'Фреза', 'Редуктор', 'Насосмаш', 'Гидравлика', 'Механика', 'Агрегат', 'Шпиндель', 'Подшипник'],
    aim: ['делать станки, насосы и оснастку вместе: один проектирует, другой льёт, третий собирает', 'make machine tools, pumps and tooling together: one designs, another casts, a third assembles'],
    products: ['Станки и обрабатывающие центры, насосы, редукторы, режущий инструмент, оснастка', 'Machine tools and machining centres, pumps, gearboxes, cutting tools, tooling'],
    welcome: ['разработчиков систем управления, литейные цеха и инжиниринговые центры', 'developers of control systems, foundries and engineering centres'],
    projects: [
      ['rnd', 'Система управления для токарных станков', 'Control system for lathes'],
      ['infrastructure_production', 'Центр общего доступа к измерениям', 'Open-access measurement centre'],
      ['design', 'Ряд унифицированных редукторов', 'Series of standard gearboxes'],
    ],
    needs: [['Поставщик шарико-винтовых передач', 'Supplier of ball screws'], ['Изготовитель чугунных станин', 'Maker of cast-iron beds']],
    offers: [['Шлифовка валов до 6 м', 'Grinding of shafts up to 6 m'], ['Проектирование оснастки', 'Design of tooling']],
  },
  {
    id: 'general',
    name: /^$/,
    specialisations: ['multi-industry'],
    nouns: ['Техно', 'Прогресс', 'Проект', 'Опыт', 'Ресурс', 'Инновация', 'Механика', 'Сервис', 'Модуль', 'Форум'],
    aim: ['соединить разные отрасли региона в общих проектах и заказах', 'link different industries of the region through joint projects and orders'],
    products: ['Промышленное оборудование, приборы, новые материалы, инженерные и социальные услуги', 'Industrial equipment, instruments, new materials, engineering and social services'],
    welcome: ['предприятия, вузы и команды, готовые делить затраты и результат', 'companies, universities and teams ready to share costs and results'],
    projects: [
      ['infrastructure_production', 'Инжиниринговый центр общего доступа', 'Open-access engineering centre'],
      ['education', 'Школа руководителей совместных проектов', 'School for leaders of joint projects'],
      ['marketing', 'Общая витрина продукции', 'Shared showcase of products'],
    ],
    needs: [['Инвестор для второй очереди технопарка', 'Investor for the second stage of a technology park'], ['Партнёр по обучению инженеров', 'Partner to train engineers']],
    offers: [['Площади в технопарке', 'Space in a technology park'], ['Прототипы за месяц', 'Prototypes within a month']],
  },
] // prettier-ignore

/**
 * The field a cluster's demo content is about.
 * @param name folded Russian name, see `fold`
 */
export function themeOf(name: string, specialisations: readonly string[]): Theme {
  return (
    themes.find((theme) => theme.name.test(name)) ??
    themes.find((theme) => theme.specialisations.some((id) => specialisations.includes(id))) ??
    themes.at(-1)!
  )
}
