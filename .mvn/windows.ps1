# What mvnw.cmd and beffroi.cmd share on Windows, as bootstrap.sh does elsewhere: windows.ps1 maven|beffroi ARGUMENT…
$ErrorActionPreference = 'Stop'
$Root = Split-Path -Parent $PSScriptRoot
$Cache = Join-Path $env:LOCALAPPDATA 'beffroi'
$MavenVersion = '3.9.11'
$Task = $args[0]
$Rest = @($args | Select-Object -Skip 1)

function Say($text) { [Console]::Error.WriteLine("beffroi: $text") }
function GiveUp($text) { Say $text; exit 3 }

# The feature version of a JDK, from its release file; 0 where there is none.
function JavaFeature($folder) {
  $release = Join-Path $folder 'release'
  if (-not (Test-Path (Join-Path $folder 'bin\javac.exe')) -or -not (Test-Path $release)) { return 0 }
  $line = Get-Content $release | Where-Object { $_ -match '^JAVA_VERSION="(\d+)' } | Select-Object -First 1
  if ($line -match '^JAVA_VERSION="(\d+)') { return [int]$Matches[1] }
  return 0
}

# A JAVA_HOME that will do is the user's choice and is kept; else 25 if there is one, else the newest that will do.
function FindJava {
  if ($env:JAVA_HOME -and (JavaFeature $env:JAVA_HOME) -ge 21) { return }
  $candidates = @()
  $onPath = Get-Command javac.exe -ErrorAction SilentlyContinue
  if ($onPath) { $candidates += Split-Path -Parent (Split-Path -Parent $onPath.Source) }
  foreach ($place in 'Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft') {
    $folder = Join-Path $env:ProgramFiles $place
    if (Test-Path $folder) { $candidates += Get-ChildItem $folder -Directory | ForEach-Object { $_.FullName } }
  }
  $good = $candidates | ForEach-Object { [pscustomobject]@{ Home = $_; Feature = JavaFeature $_ } } | Where-Object { $_.Feature -ge 21 }
  $best = @($good | Where-Object { $_.Feature -eq 25 }) + @($good | Sort-Object Feature -Descending) | Select-Object -First 1
  if (-not $best) { GiveUp 'no JDK 21 or newer was found. Install one (winget install EclipseAdoptium.Temurin.25.JDK) or set JAVA_HOME to it.' }
  $env:JAVA_HOME = $best.Home
}

function FindMaven {
  $kept = Join-Path $Cache "apache-maven-$MavenVersion"
  if (Test-Path (Join-Path $kept 'bin\mvn.cmd')) { return Join-Path $kept 'bin\mvn.cmd' }
  $atHand = Get-Command mvn.cmd -ErrorAction SilentlyContinue
  if (-not $atHand) { GiveUp 'Maven is needed to build Beffroi. Install it and put it on the PATH.' }
  $lib = Join-Path (Split-Path -Parent (Split-Path -Parent $atHand.Source)) 'lib'
  $core = Get-ChildItem $lib -Filter 'maven-core-*.jar' -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($core -and $core.Name -match 'maven-core-(3\.9\.(9|\d\d)|4\.)') { return $atHand.Source }
  Say "fetching Maven $MavenVersion (once)"
  $work = New-Item -ItemType Directory -Force (Join-Path $Cache "maven-$PID")
  Push-Location $work
  & $atHand.Source -q -B dependency:copy "-Dartifact=org.apache.maven:apache-maven:${MavenVersion}:zip:bin" "-DoutputDirectory=$work"
  if ($LASTEXITCODE -ne 0) { Pop-Location; GiveUp "Maven $MavenVersion could not be fetched: the lines above say why." }
  Pop-Location
  Expand-Archive (Join-Path $work "apache-maven-$MavenVersion-bin.zip") $work
  Move-Item (Join-Path $work "apache-maven-$MavenVersion") $kept
  Remove-Item -Recurse -Force $work
  return Join-Path $kept 'bin\mvn.cmd'
}

function NewestSource {
  $places = 'bundles', 'features', 'releng', 'pom.xml', '.mvn' | ForEach-Object { Join-Path $Root $_ }
  Get-ChildItem $places -Recurse -File -Force |
    Where-Object { $_.FullName -notmatch '\\(target|test|org\.beffroi\.tests|bin)\\' } |
    Measure-Object LastWriteTimeUtc -Maximum | ForEach-Object { $_.Maximum }
}

function BuildIfNeeded {
  $stamp = Join-Path $Root 'target\built'
  if ((Test-Path $stamp) -and (Get-Item $stamp).LastWriteTimeUtc -ge (NewestSource)) { return }
  Say 'building (the first time this fetches libraries and takes a few minutes)'
  $log = Join-Path $Root 'target\build.log'
  New-Item -ItemType Directory -Force (Join-Path $Root 'target') | Out-Null
  $begun = (Get-Date).ToUniversalTime()
  $maven = FindMaven
  Push-Location $Root
  # Neither tests nor what is published is looked at here.
  & $maven --batch-mode --no-transfer-progress package '-Dmaven.test.skip=true' '-Dtycho.source.skip=true' '-Derrorprone.skip=true' '-Dforbiddenapis.skip=true' --projects '!bundles/org.beffroi.tests,!features/org.beffroi.feature.sdk,!releng/kiosque,!releng/repository,!releng/installed' *> $log
  $status = $LASTEXITCODE
  Pop-Location
  if ($status -ne 0) { GiveUp "the build failed; all that Maven said is in $log" }
  New-Item -ItemType File -Force $stamp | Out-Null
  (Get-Item $stamp).LastWriteTimeUtc = $begun
}

function Product($name) { Join-Path $Root "releng\product\target\products\$name\win32\win32\x86_64" }

FindJava
$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
$state = Join-Path $Cache 'state'
# Charts are drawn by Java's own graphics, which must not look for a display.
$shared = @('-Djava.awt.headless=true', '-Djdk.httpclient.allowRestrictedHeaders=host', "-Dbeffroi.launcher=$(Join-Path $Root 'beffroi.cmd')", "-Dbeffroi.home=$state")
$modules = @('--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED')

if ($Task -eq 'maven') {
  $maven = FindMaven
  Push-Location $Root
  & $maven @Rest
  $status = $LASTEXITCODE
  Pop-Location
  exit $status
}

BuildIfNeeded
if ($Rest.Count -eq 0 -or $Rest[0] -eq 'open') {
  $product = Product 'beffroi'
  $launcher = (Get-Item (Join-Path $product 'plugins\org.eclipse.equinox.launcher_*.jar')).FullName
  $folder = @($Rest | Select-Object -Skip 1)
  & $java @modules @shared -jar $launcher -name Beffroi -data '@noDefault' -nosplash @folder
} elseif ($Rest[0] -eq 'bench' -or ($Rest.Count -gt 1 -and $Rest[0] -eq 'strategy' -and $Rest[1] -eq 'torture')) {
  # In no product: it needs what tests need.
  $jars = @((Join-Path $Root 'releng\product\target\bench\*'), (Join-Path $Root 'bundles\org.beffroi.bench\target\classes'),
    (Join-Path $Root 'bundles\org.beffroi.testing\target\classes'),
    (Join-Path (Product 'beffroi-headless') 'plugins\*')) -join ';'
  $words = @($Rest | Select-Object -Skip 1)
  & $java @modules -cp $jars org.beffroi.bench.Bench @words
} else {
  $product = Product 'beffroi-headless'
  $launcher = (Get-Item (Join-Path $product 'plugins\org.eclipse.equinox.launcher_*.jar')).FullName
  $logging = Join-Path $Root 'releng\product\logging.properties'
  & $java -XX:+UseSerialGC @shared "-Djava.util.logging.config.file=$logging" -jar $launcher -data '@none' -nosplash @Rest
}
exit $LASTEXITCODE
